/** Tables for spreadsheets. */
@NullMarked
package org.stet.output.csv;

import org.jspecify.annotations.NullMarked;
