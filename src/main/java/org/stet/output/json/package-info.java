/** The edition for programs. */
@NullMarked
package org.stet.output.json;

import org.jspecify.annotations.NullMarked;
