import {expect, it} from 'vitest';
import {parseText} from '../../parseText.js';

it.each([
  ['# Faster search', 'docs/plans/x.md', 'Faster search', 1],
  ['# Plan: Faster search', 'docs/plans/x.md', 'Faster search', 1],
  ['# Implementation Plan - Faster search', 'docs/plans/x.md', 'Faster search', 1],
  ['# Phase 2: Audio', 'docs/plans/x.md', 'Phase 2: Audio', 1],
  ['# Phase 1: Mix\n\n# Phase 2: Cut', 'docs/plans/x.md', 'x', 1],
  ['## Step 1 — Mix\n\n## Step 2 — Cut', 'docs/plans/x.md', 'x', 1],
  ['# Feature Specification', 'docs/plans/mixer/spec.md', 'mixer', 1],
  ['# Tasks: Mixer', 'docs/plans/mixer/tasks.md', 'Mixer', 1],
  ['# Tasks: Mixer', 'docs/plans/x.md', 'Tasks: Mixer', 1],
  ['# Failure/log/metrics', 'docs/plans/x.md', 'Failure/log/metrics', 1],
  ['---\ntitle: Front\n---\n# Heading', 'docs/plans/x.md', 'Heading', 4],
  ['---\ntitle: Front\n---\n## Progress', 'docs/plans/x.md', 'Front', 2],
  ['---\nid: 7\nTitle: Front\n---\n## Progress', 'docs/plans/x.md', 'Front', 3],
  ['## Faster search', 'docs/plans/x.md', 'Faster search', 1],
  ['# Purpose / Big Picture', 'docs/plans/faster-search.md', 'faster-search', 1],
  ['## Phase 1: Setup\n\n## Phase 2: Run', 'docs/plans/faster-search.md', 'faster-search', 1],
  ['# 1. Overview\n\n# Faster search', 'docs/plans/x.md', 'Faster search', 3],
  ['# Overview\n\n# Goals', 'docs/plans/faster-search.md', 'faster-search', 1],
  ['# Goals\n\n# Caching\n\n# Testing', 'docs/plans/faster-search.md', 'faster-search', 1],
  ['---\ntitle: Front\n---\n# Overview\n\n# Search', 'docs/plans/x.md', 'Front', 2],
  ['# 目标', 'docs/plans/search/plan.md', 'search', 1],
  ['', 'search.plan.md', 'search', 1],
])('reads the title of %j', async (markdown, path, text, line) => {
  expect((await parseText(markdown, path)).title).toEqual({text, line});
});
