export async function measurePlugin() {
  return {data: null, text: ''};
}
