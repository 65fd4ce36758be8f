export async function measureReload() {
  return {data: null, text: ''};
}
