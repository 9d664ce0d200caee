-- Files that wait for each receiver: few of all there are. By it those are found whose receiver has closed.
create index transfer_waiting on transfer (destination, id) where state = 'AWAITING_COLLECTION';
