/** After OCR: roles, reading order, articles, paragraphs over lines, columns and pages. */
@NullMarked
package org.stet.layout;

import org.jspecify.annotations.NullMarked;
