func quick(_ list: inout ArraySlice<Int>) {
    guard list.count > 1, let pivot = list.first else { return }
    let middle = list.dropFirst().filter { $0 < pivot }
    let high = list.dropFirst().filter { $0 >= pivot }
    var (low, top) = (middle[...], high[...])
    quick(&low)
    quick(&top)
    list = (Array(low) + [pivot] + Array(top))[...]
}
var numbers = [5, 2, 8, 1, 9, 3][...]
quick(&numbers)
print(Array(numbers))
// expect: [1, 2, 3, 5, 8, 9]
