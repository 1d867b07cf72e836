/** XML that is the same, byte for byte, on every run. */
@NullMarked
package org.stet.output.xml;

import org.jspecify.annotations.NullMarked;
