/** On the image, before OCR: rules, photos, frames and columns become regions. */
@NullMarked
package org.stet.segment;

import org.jspecify.annotations.NullMarked;
