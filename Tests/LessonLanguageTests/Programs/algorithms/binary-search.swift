func search(_ xs: [Int], _ x: Int) -> Int? {
    var (low, high) = (0, xs.count - 1)
    while low <= high {
        let middle = (low + high) / 2
        if xs[middle] == x { return middle }
        if xs[middle] < x { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
}
print(search([1, 3, 5, 7], 5) as Any, search([1, 3], 2) as Any)
// expect: Optional(2) nil
