struct Box { var items: [Int] }
var a = Box(items: [1])
var b = a
b.items.append(2)
b.items[0] = 5
print(a, b)
// expect: Box(items: [1]) Box(items: [5, 2])
