#!/usr/bin/env node
import '../../scripts/fodfaeste.mjs';
