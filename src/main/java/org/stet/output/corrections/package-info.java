/** The ledger as a file: every proposal with what became of it. */
@NullMarked
package org.stet.output.corrections;

import org.jspecify.annotations.NullMarked;
