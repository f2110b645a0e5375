#!/usr/bin/env node
import '../dist/llep-distil.js';
