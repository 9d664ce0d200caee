package uk.s2s.service.database;

/** Where the database is and as whom we use it. */
record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
