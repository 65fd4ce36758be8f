/** Programs that a validation command starts with. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  `act ansible aws awk az bash bazel bin/rails biome black brew buf bun bunx bundle busybox cabal cargo cat cd
  clang clang-format clang-tidy cmake composer conan conda cp ctest curl cypress dart deno diff direnv docker
  docker-compose dotnet echo elixir eslint find flake8 flutter gcc gcloud gh git go gofmt golangci-lint gradle
  grep gradlew helm hatch hyperfine idf.py java jest jq just k6 kubectl lake ls lua make meson mix mkdir mocha mvn
  mypy ninja nix node npm npx nx nyc openssl pdm perl php phpunit pip pip3 pipenv playwright pnpm poetry
  pre-commit prettier psql py.test pyright pytest python python3 rails rake rg rm rspec ruby ruff rustup
  sbt sed sh shellcheck shfmt sqlite3 ssh stack stylelint swift swiftlint tail terraform test time timeout
  tox tree tsc tsx turbo uv uvx valgrind vite vitest wasm-pack wc west wget which xcodebuild xcrun yamllint
  yarn yq zig zsh execplans docusaurus`.split(/\s+/),
);

/** Those that are also words of prose: no version stands behind them ("Last test 13.06.2026"). */
const WORDS = new Set(
  `act black cat deno diff echo find go hatch just k6 lake make mix nix ninja nx poetry rake rm stack
  swift tail test time timeout tree turbo west which`.split(/\s+/),
);
export const NAMES_OF_PROGRAMS: readonly string[] = [...PROGRAMS].filter(
  (name) => !WORDS.has(name),
);

/** Languages of code blocks that hold commands. */
export const SHELLS: ReadonlySet<string> = new Set([
  'bash',
  'bat',
  'cmd',
  'console',
  'fish',
  'powershell',
  'ps1',
  'pwsh',
  'sh',
  'shell',
  'shell-session',
  'shellsession',
  'terminal',
  'zsh',
]);
