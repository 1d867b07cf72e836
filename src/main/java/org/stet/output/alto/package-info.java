/** ALTO XML, the libraries' form of a read page. */
@NullMarked
package org.stet.output.alto;

import org.jspecify.annotations.NullMarked;
