/** Repair: rules propose corrections on passages; they never change text. */
@NullMarked
package org.stet.repair;

import org.jspecify.annotations.NullMarked;
