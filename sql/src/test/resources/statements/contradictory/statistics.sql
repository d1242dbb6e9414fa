create statistics s («mcw») on a, b from t
