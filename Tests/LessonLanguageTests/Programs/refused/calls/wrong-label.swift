func area(width: Int, height: Int) -> Int { width * height }
print(area(width: 1, hieght: 2))
// error: 2: incorrect argument label 'hieght:' in call to 'area'; it is declared as 'func area(width: Int, height: Int) -> Int'; did you mean 'height'?
