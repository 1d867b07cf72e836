/** What outputs have in common: the format, and files that appear only when whole. */
@NullMarked
package org.stet.output;

import org.jspecify.annotations.NullMarked;
