func f() {
    let a = 1
    let a = 2
    print(a)
}
// error: 3: invalid redeclaration of 'a'
