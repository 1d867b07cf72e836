/** Pages of PDF files as images. */
@NullMarked
package org.stet.scan.pdf;

import org.jspecify.annotations.NullMarked;
