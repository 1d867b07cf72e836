/** Image preparation: what is done to a scan before it is read. */
@NullMarked
package org.stet.image;

import org.jspecify.annotations.NullMarked;
