/** The second look: lines that were read badly are read again in other ways. */
@NullMarked
package org.stet.ocr.again;

import org.jspecify.annotations.NullMarked;
