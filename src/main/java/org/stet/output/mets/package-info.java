/** METS: what belongs to one issue. */
@NullMarked
package org.stet.output.mets;

import org.jspecify.annotations.NullMarked;
