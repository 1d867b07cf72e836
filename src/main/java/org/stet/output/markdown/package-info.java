/** Markdown. */
@NullMarked
package org.stet.output.markdown;

import org.jspecify.annotations.NullMarked;
