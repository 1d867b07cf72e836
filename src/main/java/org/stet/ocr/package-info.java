/** The seam to optical character recognition. */
@NullMarked
package org.stet.ocr;

import org.jspecify.annotations.NullMarked;
