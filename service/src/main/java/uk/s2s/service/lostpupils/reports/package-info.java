/** How many pupils are lost, found and passed on, after how long, of which authority, school and age. */
@NullMarked
package uk.s2s.service.lostpupils.reports;

import org.jspecify.annotations.NullMarked;
