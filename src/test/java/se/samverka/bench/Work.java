package se.samverka.bench;

/** Processor time in milliseconds: of the program, and of the database. */
record Work(double app, double db) {

    static final Work NONE = new Work(0, 0);

    Work since(Work before) {
        return new Work(app - before.app, db - before.db);
    }

    Work each(int times) {
        return new Work(app / times, db / times);
    }

    double sum() {
        return app + db;
    }
}
