// Demo only: the user names of the table become buttons that fill in the login form.
const username = document.getElementById('username');
const password = document.getElementById('password');

for (const name of document.querySelectorAll('[data-demo-user]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pick';
  button.textContent = name.dataset.demoUser;
  button.addEventListener('click', () => {
    username.value = name.dataset.demoUser;
    password.value = 'sujarit-demo';
    password.form.querySelector('[type=submit]').focus();
  });
  name.replaceWith(button);
}
