/** Plain text exports: read into words without boxes, and corrected in place. */
@NullMarked
package org.stet.scan.text;

import org.jspecify.annotations.NullMarked;
