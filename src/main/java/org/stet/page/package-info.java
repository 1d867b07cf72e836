/**
 * What was read: pages, regions, lines, words and glyphs, with their boxes on the scan. Never
 * overwritten.
 */
@NullMarked
package org.stet.page;

import org.jspecify.annotations.NullMarked;
