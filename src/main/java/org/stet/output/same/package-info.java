/** The format that came in, with the corrections put in and all else as it was. */
@NullMarked
package org.stet.output.same;

import org.jspecify.annotations.NullMarked;
