func f(_ x: Int) -> Int {
    if x > 0 { return 1 }
}
// error: 3: missing return in a function expected to return 'Int'
