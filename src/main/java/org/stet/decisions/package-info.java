/** What people decided: an append-only file that survives crashes, re-runs and a second window. */
@NullMarked
package org.stet.decisions;

import org.jspecify.annotations.NullMarked;
