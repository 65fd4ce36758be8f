export async function measureLimits() {
  return {data: null, text: ''};
}
