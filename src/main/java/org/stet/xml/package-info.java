/**
 * Text files with marks in them, read so that a part can be changed and all else stays, byte for
 * byte.
 */
@NullMarked
package org.stet.xml;

import org.jspecify.annotations.NullMarked;
