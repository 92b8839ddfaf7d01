func level(_ x: inout Int, _ y: inout Int) { x += 1; y += 1 }
func run() {
    var a = [1, 2]
    level(&a[0], &a[1])
    print(a)
}
run()
// error: 4: overlapping accesses to 'a'
