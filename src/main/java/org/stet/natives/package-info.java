/**
 * Puts the native libraries of OCR and imaging where they can be loaded; uses no library itself.
 */
@NullMarked
package org.stet.natives;

import org.jspecify.annotations.NullMarked;
