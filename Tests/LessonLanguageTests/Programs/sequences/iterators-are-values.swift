var first = [1, 2, 3].makeIterator()
_ = first.next()
var second = first
print(second.next()!, second.next()!, second.next() as Any, first.next()!)
var powers = sequence(first: 1) { $0 * 2 }.makeIterator()
print(powers.next()!)
var others = powers
print(others.next()!, others.next()!, powers.next()!)
// expect: 2 3 nil 2
// expect: 1
// expect: 2 4 2
