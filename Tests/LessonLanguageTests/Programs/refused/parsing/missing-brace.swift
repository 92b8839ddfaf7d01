func f() {
    print(1)
// error: 2: expected '}' to end function
