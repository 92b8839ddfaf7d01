func f() {
    print(x)
    let x = 1
}
// error: 2: use of local variable 'x' before its declaration
