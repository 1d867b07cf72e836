/** Files that appear under their final name only when they are whole. */
@NullMarked
package org.stet.files;

import org.jspecify.annotations.NullMarked;
