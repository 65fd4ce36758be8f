#!/bin/sh
# Rebuilds both readers and says whether anything changed.
set -eu
make -C tools/messages all
if git diff --quiet -- firmware/messages.c hub/messages.go; then
  echo unchanged
else
  echo "the readers differ from the description"
  exit 1
fi
