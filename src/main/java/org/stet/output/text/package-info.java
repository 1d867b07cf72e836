/** Clean text. */
@NullMarked
package org.stet.output.text;

import org.jspecify.annotations.NullMarked;
