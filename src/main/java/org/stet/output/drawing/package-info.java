/** Pictures of pages with what was found on them. */
@NullMarked
package org.stet.output.drawing;

import org.jspecify.annotations.NullMarked;
