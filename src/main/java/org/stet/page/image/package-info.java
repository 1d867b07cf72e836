/** Pixels on their way from the scan to OCR: where scan, image, segment and ocr meet. */
@NullMarked
package org.stet.page.image;

import org.jspecify.annotations.NullMarked;
