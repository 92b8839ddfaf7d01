func f() {
    print(1)
// error: 2: the `{` of line 1 is not closed
