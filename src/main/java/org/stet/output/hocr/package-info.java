/** hOCR: the read page as HTML. */
@NullMarked
package org.stet.output.hocr;

import org.jspecify.annotations.NullMarked;
