/** What was decided: corrections, decisions, and the edition that follows from them. */
@NullMarked
package org.stet.ledger;

import org.jspecify.annotations.NullMarked;
