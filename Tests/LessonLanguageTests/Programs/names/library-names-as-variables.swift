let count = 3
let max = 5, min = 1
let print2 = { (x: Int) in print(x) }
print2(count + max - min)
let sum = [1, 2].reduce(0, +)
let index = sum
print(index)
// expect: 7
// expect: 3
